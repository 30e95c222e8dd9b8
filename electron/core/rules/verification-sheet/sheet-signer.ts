import { isBlank } from '../blank'
import { peopleOf } from '../people'
import type { Rule } from '../rule'
import { typedOnPicture } from '../typed-on-picture'
import { isFiling, sheetsOf } from './sheets'

export const sheetSigner: Rule = {
  id: 'verification-sheet/sheet-signer',
  family: 'verification-sheet',
  top: 8,
  title: '核验单上的负责人是网站负责人',
  severity: 'risk',
  basis: 'sheet-filled',
  explains: '核验单由网站负责人签；没有另填网站负责人的，就是主体负责人。上面写着别人的给风险。',
  appliesTo: isFiling,
  check: (filing) =>
    sheetsOf(filing).flatMap(({ pages, service }) => {
      const [head, ...others] = peopleOf(filing.draft)
      const signer = others.find((one) => service === null || one.service === service) ?? head
      if (!signer || isBlank(signer.person.name)) return []
      return [
        typedOnPicture(filing, {
          path: `${signer.path}.name`,
          what: `核验单上的${signer.service === null ? '负责人' : signer.role}`,
          typed: signer.person.name,
          field: 'name',
          pages,
          remedy: '由网站负责人本人重新填写、签名；换了负责人的，改填写的负责人。',
        }),
      ]
    }),
}
