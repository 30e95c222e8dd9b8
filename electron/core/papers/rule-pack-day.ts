/** `2026.11.26`: the newest pack behind a state of the facts (`apps@2026.11.25 papers@2026.11.26 …`); empty without any. */
export const rulePackDay = (version: string): string =>
  version
    .split(' ')
    .map((pack) => pack.slice(pack.lastIndexOf('@') + 1))
    .reduce((newest, day) => (day > newest ? day : newest), '')
