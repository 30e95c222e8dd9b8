import type { Draft } from '../filing/draft'
import { safeName } from '../packaging/entry-name'
import { plainName } from './draft-words'
import type { Paper } from './paper'

/**
 * Names of the papers' files, in their order: `01-网站备案信息真实性核验单-砚山样本科技.pdf`. A service is named where there
 * are several. Safe on every system; the number keeps two of one title apart.
 */
export function paperFileNames(draft: Draft, papers: readonly Paper[]): string[] {
  const digits = Math.max(2, String(papers.length).length)
  return papers.map(({ title, forService }, index) => {
    const service = forService === null ? undefined : draft.services[forService]
    const named = draft.services.length > 1 && service ? `-${plainName(service, forService ?? 0)}` : ''
    return safeName(`${String(index + 1).padStart(digits, '0')}-${title}${named}.pdf`)
  })
}
