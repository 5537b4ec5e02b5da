/** An address that carries a list has this behind it, and then the list. */
export const mark = '#signalenlijst=';
