import { numberForm } from '../../../../electron/core/rules/certificate/number-form'
import { aDraft, ruleTable } from '../rule-table'

const at = 'principal.certificate.number'
type Type =
  | 'business-licence'
  | 'org-code'
  | 'resident-id'
  | 'institution-cert'
  | 'rural-collective'
  | 'army-unit-code'
  | null
const numbered = (type: Type, number: string | null) =>
  aDraft((draft) => {
    draft.principal.certificate.type = type
    draft.principal.certificate.number = number
  })

ruleTable(numberForm, {
  passes: (
    [
      ['business-licence', '91330106MA2TEXT16P'],
      ['business-licence', ' 91330106ma2text16p'],
      ['business-licence', '92330106MA5TEXT2XF'],
      ['business-licence', '110105000000012'],
      ['org-code', '47000001-3'],
      ['resident-id', '330106198803154019'],
      ['institution-cert', '12330100470000013L'],
      ['army-unit-code', '12345部队'],
    ] as const
  ).map(([type, number]) => ({
    when: `${type} ${number}`,
    draft: numbered(type, number),
    gives: [`passed ${at}`],
  })),
  finds: [
    {
      when: 'the check character is wrong',
      draft: numbered('business-licence', '91330106MA2TEXT16Q'),
      gives: [`block ${at}`],
    },
    {
      when: 'one character in the middle is wrong',
      draft: numbered('business-licence', '91330106MA2TEXT17P'),
      gives: [`block ${at}`],
    },
    {
      when: 'letters that no code has',
      draft: numbered('business-licence', '91330106MA2TEXTI6P'),
      gives: [`block ${at}`],
    },
    {
      when: 'a digit is missing',
      draft: numbered('business-licence', '91330106MA2TEXT16'),
      gives: [`block ${at}`],
    },
    {
      when: 'the old registration number with a wrong check digit',
      draft: numbered('business-licence', '110105000000013'),
      gives: [`block ${at}`],
    },
    {
      when: 'an identity number with one wrong digit',
      draft: numbered('resident-id', '330106198803154018'),
      gives: [`block ${at}`],
    },
    {
      when: 'a residence permit number where a card is chosen',
      draft: numbered('resident-id', '810000199001010019'),
      gives: [`block ${at}`],
    },
    {
      when: 'a form known from one source only',
      draft: numbered('rural-collective', '91330106MA2TEXT16P'),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    { when: 'no number is given', draft: numbered('business-licence', null), gives: [`not-checked ${at}`] },
    {
      when: 'no type is chosen',
      draft: numbered(null, '91330106MA2TEXT16P'),
      gives: [`not-checked ${at}`],
      tells: ['证件类型还没有选'],
    },
    {
      when: 'no source knows the type',
      draft: numbered('org-code', '47000001-3'),
      without: ['certificate-type/org-code'],
      gives: [`not-checked ${at}`],
    },
  ],
})
