import type { Rule } from '../rule'
import { chosenType } from './chosen-type'
import { domainConflict } from './domain-conflict'
import { emptyShell } from './empty-shell'
import { filedWith } from './filed-with'
import { filingNumberForm } from './filing-number-form'
import { knownAsFiled } from './known-as-filed'
import { mixedServices } from './mixed-services'
import { nameWithOtherNumber } from './name-with-other-number'
import { natureChange } from './nature-change'
import { nothingToFile } from './nothing-to-file'
import { numberProvince } from './number-province'
import { numberRepair } from './number-repair'
import { numberWithOtherName } from './number-with-other-name'
import { orderRunning } from './order-running'
import { recordAtMinistry } from './record-at-ministry'
import { serviceNumber } from './service-number'
import { serviceNumberKind } from './service-number-kind'

/** In the order in which their findings come. */
export const filingTypeRules: readonly Rule[] = [
  chosenType,
  orderRunning,
  domainConflict,
  nothingToFile,
  mixedServices,
  emptyShell,
  natureChange,
  filedWith,
  filingNumberForm,
  serviceNumber,
  serviceNumberKind,
  numberProvince,
  nameWithOtherNumber,
  numberWithOtherName,
  knownAsFiled,
  numberRepair,
  recordAtMinistry,
]
