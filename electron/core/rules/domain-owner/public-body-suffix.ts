import { z } from 'zod'
import { nationwideData } from '../../reference/nationwide-data'
import { found, passed } from '../answers'
import type { Rule } from '../rule'
import { namedDomainsOf } from './named-domains'

const suffixes = z.array(z.string()).min(1)
const schema = z.object({ government: suffixes, institution: suffixes })

export const publicBodySuffix: Rule = {
  id: 'domain-owner/public-body-suffix',
  family: 'domain-owner',
  top: 1,
  title: '党政机关与事业单位用规定的域名后缀',
  severity: 'block',
  basis: 'institution-suffix',
  explains: '党政机关用 .gov.cn 或 .政务，事业单位用 .cn 或 .公益；后缀写在依据里，随依据更新。',
  appliesTo: ({ draft }) =>
    draft.principal.nature === 'government' || draft.principal.nature === 'institution',
  check: ({ draft }, { facts }) => {
    const own = nationwideData(facts, 'institution-suffix', schema)
    const [what, wanted] =
      draft.principal.nature === 'government' ? ['党政机关', own.government] : ['事业单位', own.institution]
    const names = wanted.map((suffix) => `.${suffix}`).join(' 或 ')
    return namedDomainsOf(draft).map(({ name, at }) =>
      wanted.some((suffix) => name.unicode.endsWith(`.${suffix}`))
        ? passed(at)
        : found(
            at,
            `${what}的域名要用 ${names}，现在是“${name.unicode}”。`,
            `换用 ${names} 的域名，或先向备案省管局问清楚。`,
          ),
    )
  },
}
