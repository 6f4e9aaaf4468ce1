import { z } from "zod";

/** Empty fields and `null` are as good as none. */
const text = z.string().nullish();
const nameOrNumber = z.union([z.string(), z.number()]).nullish();

/** A headline, description or body in one of its roles (ninjs 2 and 3). */
const roledText = z.looseObject({
  role: text,
  contenttype: text,
  value: z.string().nullish(),
});

const party = z.looseObject({ name: text, literal: text });

const rendition = z.looseObject({ href: text, contenttype: text });

const association = z.looseObject({
  type: text,
  by: text,
  byline: text,
  headline: text,
  descriptions: z.array(roledText).nullish(),
  description_text: text,
  description_caption: text,
});

/**
 * A ninjs item as it is read: versions 1 to 3, its keys in lower case (version 3 writes `versionCreated`, versions 1 and 2
 * `versioncreated`). Only the keys named here have a say; an item may have any others.
 */
export const ninjsItem = z.looseObject({
  uri: text,
  type: text,
  version: nameOrNumber,
  firstcreated: text,
  contentcreated: text,
  versioncreated: text,
  embargoed: text,
  pubstatus: text,
  language: text,
  title: text,
  headline: text,
  headlines: z.array(roledText).nullish(),
  by: text,
  byline: text,
  dateline: text,
  ednote: text,
  versionnote: text,
  creditline: text,
  copyrightholder: text,
  copyrightnotice: text,
  usageterms: text,
  evolvedfrom: z.union([z.string(), z.array(z.string())]).nullish(),
  provider: z.union([z.string(), party]).nullish(),
  infosources: z.array(party).nullish(),
  altids: z.array(z.looseObject({ role: text, value: nameOrNumber })).nullish(),
  descriptions: z.array(roledText).nullish(),
  description_text: text,
  description_caption: text,
  description_summary: text,
  bodies: z.array(roledText).nullish(),
  body_text: text,
  body_html: text,
  body_xhtml: text,
  body_nitf: text,
  associations: z.union([z.array(association), z.record(z.string(), association)]).nullish(),
  renditions: z.union([z.array(rendition), z.record(z.string(), rendition)]).nullish(),
});

export type NinjsItem = z.infer<typeof ninjsItem>;
export type RoledText = z.infer<typeof roledText>;
