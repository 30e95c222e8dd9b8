import { dataOf } from '../../reference/domains-facts'
import { derived } from '../../reference/derived'
import { placeholderSchema } from '../../reference/fields-facts'
import { codeForm } from '../../values/text-form'
import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { typedTexts } from './typed-texts'

const isPlaceholder = derived((facts): ((text: string) => boolean) => {
  const data = dataOf(facts, 'placeholder', placeholderSchema)
  const words = new Set(data?.words)
  const patterns = data?.patterns.map((pattern) => new RegExp(pattern, 'u')) ?? []
  return (text) => {
    const plain = codeForm(text)
    return words.has(plain) || patterns.some((pattern) => pattern.test(plain))
  }
})

/** A remark may well say that there is nothing to remark; a person's remark has a rule of its own. */
const isRemark = (path: string): boolean => path.endsWith('.remark')

export const placeholder: Rule = {
  id: 'fields/placeholder',
  family: 'fields',
  top: null,
  title: '没有留下占位的内容',
  severity: 'risk',
  basis: 'placeholder',
  explains:
    '整栏只写了“测试”“待定”“同上”“xxx”“123456”一类字样的给提示，多半是忘了改。字样是内容的一部分时不算，备注不查。',
  check: ({ draft }, { facts }) =>
    typedTexts(draft).flatMap(({ path, text }) => {
      if (isRemark(path)) return []
      if (!isPlaceholder(facts)(text)) return [passed(path)]
      return [found(path, `这一栏填的是“${text}”，像是占位的内容。`, '照实际情况重新填写。', { value: text })]
    }),
}
