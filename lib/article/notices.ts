import type { Notice } from "./article";
import type { Draft } from "./draft";
export const readNotices = (_draft: Draft): readonly Notice[] => [];
