import type { PlacedDomain } from '../domains'
import type { Filing, MaterialReading } from '../rule'
import { hasMaterial, pagesOf } from '../slots'
import { typedPathsFor } from '../typed-fields'

export const hasDomainCertificate = (filing: Filing): boolean => hasMaterial(filing, 'domain-certificate')

/**
 * The domain certificates about one domain: the one they name. Whoever compared may have paired them before the name
 * was read; a certificate paired with another domain then, and not found to agree on the name, is left out, since its
 * verdicts are about the wrong domain.
 */
export function certificatePagesFor(filing: Filing, { path, serviceIndex }: PlacedDomain): MaterialReading[] {
  return pagesOf(filing, ['domain-certificate'], 'domain-certificate', serviceIndex).filter(
    ({ index, reading }) => {
      const pairedWith = (read?: string): string | undefined =>
        typedPathsFor(filing.draft, index, read).paths['domain']
      if (pairedWith(reading.fields['domain']?.value) !== `${path}.name`) return false
      return pairedWith() === `${path}.name` || reading.verdicts['domain'] === 'match'
    },
  )
}
