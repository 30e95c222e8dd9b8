import { z } from 'zod'
import { ACCESS_PROVIDERS } from '../filing/vocabulary'

/** What the pack `papers` says. */

/** A paper that some access providers ask for in every province. */
export const paperByProviderSchema = z.object({
  rule: z.string(),
  data: z.object({ providers: z.array(z.enum(ACCESS_PROVIDERS)) }),
})
