import type { PlacedDomain } from '../domains'
import type { Filing, MaterialReading } from '../rule'
import { hasMaterial, pagesOf } from '../slots'
import { typedPathsFor } from '../typed-fields'

export const hasDomainCertificate = (filing: Filing): boolean => hasMaterial(filing, 'domain-certificate')

/**
 * The domain certificates about one domain. A certificate that was compared with one domain but names another of the
 * draft is left out: its verdicts are about the wrong domain.
 */
export function certificatePagesFor(filing: Filing, { path, serviceIndex }: PlacedDomain): MaterialReading[] {
  return pagesOf(filing, ['domain-certificate'], 'domain-certificate', serviceIndex).filter(
    ({ index, reading }) =>
      [undefined, reading.fields['domain']?.value].every(
        (read) => typedPathsFor(filing.draft, index, read).paths['domain'] === `${path}.name`,
      ),
  )
}
