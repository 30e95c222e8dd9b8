import type { Draft } from '../filing/draft'
import { safeName } from '../packaging/entry-name'
import type { Paper } from './paper'

/**
 * Names of the papers' files, in their order: `02-网站备案信息真实性核验单-服务2.pdf`. The service is told by its number, and
 * only where there are several: a file's name says what it is, never whose. The number in front keeps two of one title apart.
 */
export function paperFileNames({ services }: Draft, papers: readonly Paper[]): string[] {
  const digits = Math.max(2, String(papers.length).length)
  return papers.map(({ title, forService }, index) => {
    const service = forService === null || services.length < 2 ? '' : `-服务${forService + 1}`
    return safeName(`${String(index + 1).padStart(digits, '0')}-${title}${service}.pdf`)
  })
}
