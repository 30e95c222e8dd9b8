import type { Failure } from '../../electron/contract/failures'
import { detailInEnglish } from './en/failure-details'
import { FAILURES as en } from './en/failures'
import { inBoth } from './in-both'
import { FAILURES as zh } from './zh-CN/failures'

const FAILURES = inBoth(
  { of: zh, own: (_: string, message: string) => message },
  {
    of: en,
    own: (sentence: string, message: string) => `${sentence} (${detailInEnglish(message) ?? message})`,
  },
)

/**
 * Main's own sentence where it has one (it names the key of a draft file), else ours; a bare code is no sentence.
 * Main speaks Chinese, so in English its words stand behind ours, in English where that is known.
 */
export const failureSentence = ({ code, message }: Failure): string => {
  const sentence = FAILURES.of[code]
  return message === '' || message === code ? sentence : FAILURES.own(sentence, message)
}
