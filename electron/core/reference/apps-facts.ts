import { z } from 'zod'
import { FILE_KINDS } from '../image/sniff-file'

/** What the pack `apps` says of apps. Patterns are regular expressions over the value as typed. */

const text = z.string()

/** `app-platform/<id>` */
export const appPlatformSchema = z.object({
  name: text,
  /** Lower case, as people write the platform. */
  names: z.array(text).min(1),
  /** Digest of the signing certificate that the form wants for this platform; null = no source says. */
  digest: z.object({ name: text, digits: z.number().int().positive() }).nullable(),
  /** What a package name of the platform looks like, and the same in words. */
  package: z.object({ pattern: text, says: text }).nullable(),
})

/** `app-test-certificate/<id>`: digests as lower-case hex. */
export const testCertificateSchema = z.object({ name: text, digests: z.array(text).min(1) })

/** Data of `nationwide/app-package-name`. */
export const packageNameSchema = z.object({ rule: text, data: z.object({ pattern: text }) })

/** Data of `nationwide/app-icon`. */
export const iconSchema = z.object({
  rule: text,
  data: z.object({ maxBytes: z.number().int().positive(), kinds: z.array(z.enum(FILE_KINDS)) }),
})

/** Data of `nationwide/app-test-build`: parts of package names, lower case. */
export const testBuildSchema = z.object({
  rule: text,
  data: z.object({ endings: z.array(text), beginnings: z.array(text) }),
})
