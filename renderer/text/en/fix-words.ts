type Say = (...parts: string[]) => string

/** What buttons of mends say, by what the rules write on them. */
const MENDS: readonly (readonly [RegExp, Say])[] = [
  [
    /^改成(?:读到的)?“([^”]*)”：第 (\d+) 位“(.)”换成“(.)”$/,
    (to, n, was, is) => `Change to “${to}” (character ${n}: ${was} to ${is})`,
  ],
  [/^改成(?:读到的)?“([^”]*)”$/, (to) => `Change to “${to}”`],
  [/^改成 (\S+)$/, (to) => `Change to ${to}`],
  [/^改成十六进制$/, () => 'Convert to hexadecimal'],
  [/^证件类型改成“([^”]*)”$/, (to) => `Change the certificate type to “${to}”`],
  [/^主体(?:的)?改成“([^”]*)”$/, (to) => `Change the principal’s to “${to}”`],
  [/^负责人(?:的)?改成“([^”]*)”$/, (to) => `Change the responsible person’s to “${to}”`],
  [/^主体备案号填“([^”]*)”$/, (to) => `Fill in “${to}” for the principal`],
  [/^计划提交日改成 (\S+)$/, (day) => `Set the planned day to ${day}`],
  [/^两处都用“([^”]*)”$/, (value) => `Use “${value}” in both places`],
  [/^各平台都写“([^”]*)”$/, (value) => `Use “${value}” on every platform`],
  [/^都用前一处的$/, () => 'Use the earlier one in both places'],
  [/^都用这一处的$/, () => 'Use this one in both places'],
  [/^去掉多余的字符$/, () => 'Take out the stray characters'],
  [/^去掉重复的$/, () => 'Take out what is repeated'],
  [/^去掉“([^”]*)”$/, (words) => `Take out “${words}”`],
  [/^交给软件判断$/, () => 'Leave it to the app'],
  [/^选上“是法定代表人”$/, () => 'Answer “Is legal representative”'],
  [/^对调签名与公钥$/, () => 'Swap signature and public key'],
  [/^与“([^”]*)”对调$/, (file) => `Swap with “${file}”`],
  [/^移到“([^”]*)”$/, (slot) => `Move to “${slot}”`],
]

/** Null for what no pattern knows. */
export function mendInEnglish(label: string): string | null {
  for (const [pattern, say] of MENDS) {
    const found = pattern.exec(label)
    if (found) return say(...found.slice(1))
  }
  return null
}
