/** Whose eyes: one school, and in it everything or only what is addressed to some roles. */
export interface Reader {
  school: string;
  recipients: readonly string[] | undefined;
  /** The roles outside the team, when the eyes are the team's: they see nothing that is addressed to those, or that was kept apart. */
  apartFrom?: readonly string[] | undefined;
  /** Whose eyes, when they are somebody's: what is kept from them is not there. */
  who?: string | undefined;
}

/** The last item of a page, after which the next page starts. */
export interface Cursor {
  receivedOn: string;
  id: string;
}
