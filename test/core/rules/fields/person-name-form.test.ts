import { personNameForm } from '../../../../electron/core/rules/fields/person-name-form'
import { aDraft, anotherPerson, ruleTable } from '../rule-table'

const at = 'principal.responsible.name'
const named = (name: string | null) =>
  aDraft(({ principal }) => {
    principal.responsible.name = name
  })

ruleTable(personNameForm, {
  passes: ['砚山明', '阿卜杜·样本', '阿卜杜•样本', 'Sample Person', "Anne-Marie O'Sample", '砚山'].map(
    (name) => ({
      when: name,
      draft: named(name),
      gives: [`passed ${at}`],
    }),
  ),
  finds: [
    ...['砚', '砚山明1', '砚山明（经理）', '砚山明/林样本'].map((name) => ({
      when: name,
      draft: named(name),
      gives: [`risk ${at}`],
    })),
    { when: 'a character of a private area', draft: named('砚山\ue000'), gives: [`confirm ${at}`] },
    {
      when: 'the head of a site',
      draft: aDraft(({ services }) => {
        services[0]!.responsible = anotherPerson('林样本2')
      }),
      gives: [`passed ${at}`, 'risk services[0].responsible.name'],
    },
  ],
  cannotTell: [{ when: 'no name', draft: named(null), gives: [] }],
})
