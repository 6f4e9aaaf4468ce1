import type { Unit } from "../measure-unit";
export const isNotice = (unit: Unit): boolean => /^[(*]/.test(unit.text) && /refiled|Repite|Adds/i.test(unit.text);
export const opensNotice = (_unit: Unit): boolean => false;
