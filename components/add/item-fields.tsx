import { ADDRESS_INPUT, LABEL_INPUT, OUTLET_INPUT, RoleOptions } from "../ui/source-inputs";
import type { DraftView, ItemView, StoryChoice } from "./draft-view";
import { FollowInput, FollowSelect } from "./follow-field.client";
import { placeChoices, placeValue } from "./placement-choices";

interface ItemFieldsProps {
  readonly draft: DraftView;
  readonly item: ItemView;
  readonly stories: readonly StoryChoice[];
}

/** What a person may know of a text better than the text says, and where it is to go. */
export function ItemFields({ draft, item, stories }: ItemFieldsProps) {
  const id = `text-${item.key}`;
  return (
    <div className="field-row">
      <div className="field">
        <label htmlFor={`${id}-outlet`}>Outlet</label>
        <FollowInput
          id={`${id}-outlet`}
          name={`outlet-${item.key}`}
          value={item.outlet ?? ""}
          {...OUTLET_INPUT}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-label`}>Name in the story</label>
        <FollowInput
          id={`${id}-label`}
          name={`label-${item.key}`}
          value={item.label ?? ""}
          placeholder="found from the text"
          {...LABEL_INPUT}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-role`}>What it is</label>
        <FollowSelect id={`${id}-role`} name={`role-${item.key}`} value={item.role ?? ""}>
          <RoleOptions />
        </FollowSelect>
      </div>
      <div className="field">
        <label htmlFor={`${id}-address`}>Address of the page</label>
        <FollowInput
          id={`${id}-address`}
          name={`address-${item.key}`}
          value={item.address ?? ""}
          {...ADDRESS_INPUT}
        />
      </div>
      <div className="field field-wide">
        <label htmlFor={`${id}-place`}>Goes in as</label>
        <FollowSelect
          id={`${id}-place`}
          name={`place-${item.key}`}
          value={placeValue(item.placement)}
          data-now=""
        >
          {placeChoices(draft, item, stories).map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </FollowSelect>
      </div>
      <p className="without-script">
        <button type="submit" className="button" name="do" value="apply">
          Apply
        </button>
      </p>
    </div>
  );
}
