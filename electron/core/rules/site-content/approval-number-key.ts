import { codeForm, oneBracketStyle, oneDash } from '../../values/text-form'

const LABEL = /^(?:许可证|资格证书|批准|登记|备案|证书)?(?:编?号|文号|号码):/u

/** A number as patterns expect it: half-width capitals, round brackets, plain dashes, no label before it. */
export const numberKey = (number: string): string =>
  codeForm(oneBracketStyle(oneDash(number))).replace(LABEL, '')
