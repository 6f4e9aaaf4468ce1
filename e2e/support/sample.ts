/** Addresses of the sample story that comes with the reader. */
const story = "/s/ishiba-trump";
const wire = "1-wire-refiled";

export const sample = {
  story,
  copy: `${story}/${wire}..2-syndicated-copy`,
  rewrite: `${story}/${wire}..3-rewrite-with-interview`,
  independent: `${story}/${wire}..4-independent-report`,
  expanded: `${story}/${wire}..5-expanded-rewrite`,
  paragraph: `${story}/${wire}..2-syndicated-copy/p/11`,
  versions: `${story}/p/4`,
  comments: `${story}/comments/2-syndicated-copy`,
} as const;
