import { codeForm } from '../../values/text-form'
import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { typedTexts, type TextKind } from './typed-texts'

/** Control characters but the line break and the tab, and marks without a width. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
/** Stands where a character was lost on the way. */
const LOST = /\ufffd/u
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu

const half = (text: string): string => text.replace(FULL_WIDTH, (letter) => letter.normalize('NFKC'))

const PLAIN: Record<TextKind, (text: string) => string> = {
  number: codeForm,
  line: (text) =>
    half(text.replace(INVISIBLE, ''))
      .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  text: (text) => text.replace(INVISIBLE, '').trim(),
}

function problemOf(text: string): string {
  if (text.search(INVISIBLE) >= 0) return '有看不见的字符'
  if (text.trim() !== text) return '前后有空格'
  if (text.search(FULL_WIDTH) >= 0) return '有全角的字母或数字'
  return /\s/u.test(text) ? '有多余的空格' : '有小写字母'
}

export const plainCharacters: Rule = {
  id: 'fields/plain-characters',
  family: 'fields',
  top: null,
  title: '没有多余的空格、全角字母数字和看不见的字符',
  severity: 'hint',
  basis: 'plain-characters',
  explains:
    '前后的空格、汉字之间的空格、全角的字母数字、号码里的小写字母和看不见的字符，多半是粘贴时带来的，可以一键去掉。汉字与数字之间的空格不算。文字里有替代符“\ufffd”的要重新输入。',
  check: ({ draft }) =>
    typedTexts(draft).map(({ path, text, kind }) => {
      if (LOST.test(text))
        return found(path, `“${text}”里有显示不出来的字。`, '照证件重新输入这一栏。', { value: text })
      const plain = PLAIN[kind](text)
      if (plain === text || plain === '') return passed(path)
      return found(path, `“${text.trim()}”${problemOf(text)}。`, `改成“${plain}”。`, {
        value: text,
        fixes: [{ label: '去掉多余的字符', changes: [{ path, value: plain }] }],
      })
    }),
}
