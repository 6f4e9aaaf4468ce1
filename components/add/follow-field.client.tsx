"use client";

import { type InputHTMLAttributes, type SelectHTMLAttributes, useState } from "react";

/**
 * What a field shows: what was typed or chosen, until the value that the server holds changes (another change, or
 * undo): then that counts. Without scripts it is a plain field.
 */
function useFollowed(value: string): readonly [shown: string, choose: (value: string) => void] {
  const [state, setState] = useState({ value, shown: value });
  if (state.value !== value) setState({ value, shown: value });
  return [state.shown, (shown) => setState({ value, shown })];
}

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "value"> & { readonly value: string };

/** A line of text that follows the server's value. */
export function FollowInput({ value, ...rest }: InputProps) {
  const [shown, choose] = useFollowed(value);
  return (
    <input {...rest} value={shown} onChange={({ currentTarget }) => choose(currentTarget.value)} />
  );
}

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, "value"> & {
  readonly value: string;
};

/** A choice that follows the server's value. */
export function FollowSelect({ value, children, ...rest }: SelectProps) {
  const [shown, choose] = useFollowed(value);
  return (
    <select {...rest} value={shown} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {children}
    </select>
  );
}
