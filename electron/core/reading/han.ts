/** True of one Chinese character. */
export const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character)
