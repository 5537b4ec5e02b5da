/** The members that a type names; the index signature of a loose object names none. */
export type Named<Value> = Value extends unknown ? keyof {[Name in keyof Value as string extends Name ? never : Name]: true} : never;
