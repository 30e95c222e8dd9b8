import { z } from 'zod'
import { FILE_KINDS } from '../image/sniff-file'

/** `picture-limit/<access provider>`: what the provider's page takes for one picture. */
export const pictureLimitSchema = z.object({
  kinds: z.array(z.enum(FILE_KINDS)).min(1),
  maxBytes: z.number().int().positive(),
})
export type PictureLimit = z.infer<typeof pictureLimitSchema>

/** `foreign-head/<province>`: a legal representative without a mainland identity card. */
export const foreignHeadSchema = z.object({
  handling: z.enum(['passport_accepted', 'authorise_mainland_holder']),
})
