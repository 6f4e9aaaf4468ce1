import Link from "next/link";
import type { ReactNode } from "react";
import { type ViewOptions, withOptions } from "./view-options";

interface ToolbarProps {
  /** The address of the page without options. */
  readonly address: string;
  readonly options: ViewOptions;
  readonly children: ReactNode;
  /** What can be taken away. */
  readonly exports: ReactNode;
}

/** The choices of a comparison page. Each is a link, so it works without scripts and can be shared. */
export function Toolbar({ address, options, children, exports }: ToolbarProps) {
  const to = (change: Partial<ViewOptions>) => withOptions(address, { ...options, ...change });
  const split = options.view === "split";
  return (
    <section className="toolbar" aria-label="How the comparison is shown">
      {children}
      <span className="segmented split-choice">
        <Choice href={to({ view: "split" })} current={split} hotkey={split ? undefined : "u"}>
          Side by side
        </Choice>
        <Choice href={to({ view: "unified" })} current={!split} hotkey={split ? "u" : undefined}>
          One column
        </Choice>
      </span>
      <Toggle href={to({ house: !options.house })} on={options.house} hotkey="m">
        House style
      </Toggle>
      <Toggle href={to({ typography: !options.typography })} on={options.typography}>
        Typography
      </Toggle>
      <Toggle
        href={to({ identical: options.identical === "hide" ? "show" : "hide" })}
        on={options.identical === "hide"}
        hotkey="x"
      >
        Fold identical
      </Toggle>
      {exports}
    </section>
  );
}

function Choice(props: {
  readonly href: string;
  readonly current: boolean;
  readonly hotkey: string | undefined;
  readonly children: string;
}) {
  return (
    <Link
      href={props.href}
      prefetch={false}
      scroll={false}
      aria-current={props.current ? "true" : undefined}
      data-key={props.hotkey}
    >
      {props.children}
    </Link>
  );
}

function Toggle(props: {
  readonly href: string;
  readonly on: boolean;
  readonly hotkey?: string;
  readonly children: string;
}) {
  return (
    <Link
      className="toggle"
      href={props.href}
      prefetch={false}
      scroll={false}
      data-key={props.hotkey}
      data-on={props.on ? "" : undefined}
    >
      <span className="toggle-box" aria-hidden="true" />
      <span>{props.children}</span>
      <span className="sr-only">{props.on ? ": on. Turn off" : ": off. Turn on"}</span>
    </Link>
  );
}
