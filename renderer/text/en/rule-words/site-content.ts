import type { RuleWords } from '../../rule-words'

export const siteContentWords: Readonly<Record<string, RuleWords>> = {
  'approval-answered': {
    title: 'Prior approval is answered',
    found: 'Prior approval is not answered',
    remedy: 'Choose what applies, or “None of these”.',
  },
  'none-beside-others': {
    title: '“None of these” stands alone',
    found: '“None of these” is chosen beside a kind',
    remedy: 'Keep one of the two.',
  },
  'category-twice': {
    title: 'Each kind of prior approval is listed once',
    found: 'A kind of prior approval is listed twice',
    remedy: 'Remove one; join its documents into one picture.',
  },
  'approval-personal': {
    title: 'Persons have no content with prior approval',
    found: 'Persons cannot have content that needs prior approval',
    remedy: 'Change the content, or file as an organisation.',
  },
  'approval-by-service': {
    title: 'No prior approval is missing for name and content',
    found: 'Name or content point to a prior approval',
    remedy: 'Choose the kind and add the approval, or change the wording.',
  },
  'approval-by-principal': {
    title: 'Principal’s name and scope raise no question of approval',
    found: 'The principal’s trade may need a prior approval',
    remedy: 'Be ready to explain, or add the approval.',
  },
  'approval-number': {
    title: 'Prior approvals have their number',
    found: 'The number of a prior approval is missing',
    remedy: 'Copy it from the document.',
  },
  'approval-other-document': {
    title: 'Approval number is not that of another licence',
    found: 'This number belongs to another kind of licence',
    remedy: 'Give the number of the prior approval itself.',
  },
  'approval-number-form': {
    title: 'Approval number has the usual form',
    found: 'The approval number has an unusual form',
    remedy: 'Compare it with the document.',
  },
  'approval-file': {
    title: 'Prior approvals have their document',
    found: 'The document of a prior approval is missing',
    remedy: 'Add its picture.',
  },
  'approval-holder': {
    title: 'Approval is the principal’s and valid',
    found: 'Check the approval document yourself',
    remedy: 'Holder, validity and clear picture: look, then tick.',
  },
  'personal-content-types': {
    title: 'Persons choose content that is open to them',
    found: 'This content may not be open to persons',
    remedy: 'Choose “Other” or what the province allows.',
  },
  'personal-business-content': {
    title: 'A person’s filing has no business content',
    found: 'The description speaks of a business',
    remedy: 'Describe personal content only, or file as an organisation.',
  },
  'content-type-by-province': {
    title: 'Content is chosen as the province wants',
    found: 'The province wants the content chosen otherwise',
    remedy: 'Choose as the province says.',
  },
  'content-type-licence': {
    title: 'Licences that the content needs besides',
    found: 'This content needs a licence of operation besides filing',
    remedy: 'Apply for the licence apart.',
  },
}
