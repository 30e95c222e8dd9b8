/**
 * The first letters of a text's pinyin, without a table of all characters: in the collation by pinyin the characters of
 * one letter stand together, so a character belongs to the last of these that does not come after it.
 */
const FIRST_OF_LETTER: readonly (readonly [character: string, letter: string])[] = [
  ['阿', 'a'],
  ['八', 'b'],
  ['嚓', 'c'],
  ['哒', 'd'],
  ['妸', 'e'],
  ['发', 'f'],
  ['旮', 'g'],
  ['哈', 'h'],
  ['讥', 'j'],
  ['咔', 'k'],
  ['垃', 'l'],
  ['妈', 'm'],
  ['拏', 'n'],
  ['噢', 'o'],
  ['妑', 'p'],
  ['七', 'q'],
  ['呥', 'r'],
  ['扨', 's'],
  ['它', 't'],
  ['穵', 'w'],
  ['夕', 'x'],
  ['丫', 'y'],
  ['帀', 'z'],
]
const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin')
const HAN = /\p{Script=Han}/u
const remembered = new Map<string, string>()

function letterOf(character: string): string {
  if (!HAN.test(character)) return /[a-z0-9]/i.test(character) ? character.toLowerCase() : ''
  const known = remembered.get(character)
  if (known !== undefined) return known
  const letter = FIRST_OF_LETTER.findLast(([first]) => byPinyin.compare(first, character) <= 0)?.[1] ?? ''
  remembered.set(character, letter)
  return letter
}

/** `新建备案` gives `xjba`; of a character with several readings, the commonest. */
export const pinyinInitials = (text: string): string => [...text].map(letterOf).join('')
