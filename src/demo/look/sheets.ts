/** The sheets of the demo's pages, each joined in this order into one file: a page asks once. */
export const sheets = {
  'site.css': ['site/ground.css', 'site/top-and-bottom.css', 'site/parts.css', 'site/few-colours-and-paper.css'],
  'team/material.css': ['material/chapters.css', 'material/way.css', 'material/paper.css'],
} as const;
