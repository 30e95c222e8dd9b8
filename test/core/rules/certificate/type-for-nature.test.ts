import { typeForNature } from '../../../../electron/core/rules/certificate/type-for-nature'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.certificate.type'
const typed = (
  nature: 'enterprise' | 'personal' | 'institution' | null,
  type: 'business-licence' | 'resident-id' | 'institution-cert' | null,
) =>
  aDraft((draft) => {
    draft.principal.nature = nature
    draft.principal.certificate.type = type
  })

ruleTable(typeForNature, {
  passes: [
    { when: 'a company with its licence', gives: [`passed ${at}`] },
    { when: 'a person with an identity card', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    {
      when: 'an institution with its certificate',
      draft: typed('institution', 'institution-cert'),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    {
      when: 'a company with an identity card',
      draft: typed('enterprise', 'resident-id'),
      gives: [`block ${at}`],
      tells: ['不能用“居民身份证”', '改选其中一种：营业执照'],
    },
    { when: 'a person with a licence', draft: typed('personal', 'business-licence'), gives: [`block ${at}`] },
    {
      when: 'an institution with a licence',
      draft: typed('institution', 'business-licence'),
      gives: [`block ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'no nature is chosen',
      draft: typed(null, 'business-licence'),
      gives: [`not-checked ${at}`],
      tells: ['性质还没有选'],
    },
    { when: 'no type is chosen', draft: typed('enterprise', null), gives: [`not-checked ${at}`] },
    {
      when: 'no source knows the nature',
      draft: typed('enterprise', 'resident-id'),
      without: ['principal-type/enterprise'],
      gives: [`not-checked ${at}`],
    },
  ],
})
