/** So long a press waits for a part of the page that hears it: a slow phone needs seconds, a later surprise helps nobody. */
const WAITS_MS = 10_000;

/** Where the last press stands that nothing on the page took, until another press or a click. */
const KEPT = "variorumUnheardKey";

const script = `addEventListener("keydown",function(e){window.${KEPT}=e.defaultPrevented?null:e});addEventListener("pointerdown",function(){window.${KEPT}=null})`;

/** Stands before the page's scripts in the page: keeps the last key press that came before they ran. */
export function KeepUnheardKey({ nonce }: { readonly nonce: string | undefined }) {
  return <script nonce={nonce}>{script}</script>;
}

/** The press that waits to be heard; null where none does. */
export function unheardKey(): KeyboardEvent | null {
  const kept: unknown = Reflect.get(window, KEPT);
  if (!(kept instanceof KeyboardEvent)) return null;
  return performance.now() - kept.timeStamp < WAITS_MS ? kept : null;
}

/** A part of the page took the press that waited. */
export const forgetUnheardKey = (): boolean => Reflect.set(window, KEPT, null);
