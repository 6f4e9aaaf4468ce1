import { type OverviewPlace, placeQuery } from "./overview-place";

/** What a form on the overview keeps of its address. */
export const PlaceFields = ({ place }: { readonly place: OverviewPlace }) =>
  placeQuery(place).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
