import { fileTwice } from '../../../../electron/core/rules/certificate/file-twice'
import { ruleTable } from '../rule-table'

ruleTable(fileTwice, {
  passes: [
    { when: 'no material', gives: [] },
    {
      when: 'a file for each side',
      pages: [
        { slot: 'principal-person-portrait', file: 'a.jpg' },
        { slot: 'principal-person-emblem', file: 'b.jpg' },
      ],
      gives: ['passed materials[0].file', 'passed materials[1].file'],
    },
    {
      when: 'one certificate for two services, in the same kind of slot',
      pages: [
        { slot: 'domain-certificate', file: 'a.jpg', service: 0 },
        { slot: 'domain-certificate', file: 'a.jpg', service: 1 },
      ],
      gives: ['passed materials[0].file', 'passed materials[1].file'],
    },
  ],
  finds: [
    {
      when: 'one picture for both sides',
      pages: [
        { slot: 'principal-person-portrait', file: 'a.jpg' },
        { slot: 'principal-person-emblem', file: 'a.jpg' },
      ],
      gives: ['passed materials[0].file', 'risk materials[1].file'],
      values: ['a.jpg'],
      tells: ['同时放在主体负责人证件人像面和主体负责人证件国徽面。'],
    },
  ],
  cannotTell: [],
})
