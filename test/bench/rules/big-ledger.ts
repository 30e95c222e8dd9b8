import { entriesOfEarlier } from '../../../electron/core/ledger/earlier-filing'
import type { LedgerEntry } from '../../../electron/core/ledger/ledger'
import { creditCode, residentNumber } from './big-filing'

/** Entries of invented earlier filings, a company each; one in a hundred shares a mobile with the filing that is measured. */
export function bigLedger(rows: number): LedgerEntry[] {
  return Array.from({ length: rows }, (_, at) => {
    const serial = at + 100
    return entriesOfEarlier(
      {
        principalName: `杭州样本第${serial}商贸有限公司`,
        principalNumber: creditCode(serial),
        person: `样本${serial}`,
        personNumber: residentNumber(serial),
        part: at % 2 === 0 ? 'principal' : 'service',
        mobile: at % 100 === 0 ? '13857100002' : `139${String(serial).padStart(8, '0')}`,
        emergencyPhone: `158${String(serial).padStart(8, '0')}`,
        landline: `0571-8${String(serial).padStart(7, '0')}`,
        email: `beian${serial}@sample-firm.cn`,
        domains: [`sample-firm-${serial}.cn`],
        filingNumber: `浙ICP备${20_260_000 + serial}号`,
        note: null,
      },
      `row-${at}`,
    )
  }).flat()
}
