/** Bytes that are no line model, or one of another build than the program knows. */
export class BadLineModel extends Error {}
