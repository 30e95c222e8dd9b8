import type { ZodType } from 'zod'
import type { Confidence } from '../rules/finding'
import type { FactSource } from './fact-pack'
import type {
  CertificateTypeFact,
  IdPrefix,
  Nationwide,
  PrincipalType,
  ProvinceField,
  ProvinceList,
  ProvinceListValue,
  ProvinceName,
  ProvinceValue,
  Registrar,
  TopLevel,
} from './fact-values'

/** What other sources say instead. */
export interface FactConflict {
  readonly value: unknown
  readonly sources: readonly FactSource[]
  readonly note: string | null
}

/** One statement of the outside world as it stood on the day asked for. */
export interface Fact<Value> {
  readonly id: string
  readonly value: Value
  readonly sources: readonly FactSource[]
  /** Date of the newest source: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asOf: string
  readonly validFrom: string
  readonly confidence: Confidence
  /** True when other sources say otherwise. */
  readonly disputed: boolean
  /** What the others say. */
  readonly conflicts: readonly FactConflict[]
  /** A Chinese sentence for people, or null. */
  readonly note: string | null
}

/** Lists that forms offer. */
export type ChoiceKind =
  'province' | 'principal-type' | 'certificate-type' | 'prior-approval' | 'content-type' | 'language'

/**
 * Typed access to the facts in resources/facts as valid on one day. Null = no source says, never "allowed".
 * Facts are given to the core as data; it reads no disk.
 */
export interface Facts {
  /** Versions of the packs, joined: tells two states of the facts apart. */
  readonly version: string
  /** The day whose facts these are, or null for the newest. */
  readonly asOf: string | null
  /**
   * Any fact by its id. The schema is the reader's own, kept in core/reference beside the pack's other shapes; it is
   * run once. Throws when the pack says something else: a fault of the build, not of a filing.
   */
  get<Value>(id: string, schema: ZodType<Value>): Fact<Value> | null
  /** Any fact as its pack says it, unread by any schema: to be shown, never to decide by. */
  raw(id: string): Fact<unknown> | null
  /** Ids of all facts that begin with `kind/`, in the order of their packs. */
  ids(kind: string): readonly string[]
  nationwide(id: string): Fact<Nationwide> | null
  /** `code`: two digits; six digits are cut. */
  province(code: string | null): Fact<ProvinceName> | null
  provincial<F extends ProvinceField>(code: string | null, field: F): Fact<ProvinceValue<F>> | null
  /** Every fact of a provincial list, in the list's order. */
  provincialList<L extends ProvinceList>(code: string | null, list: L): readonly Fact<ProvinceListValue<L>>[]
  principalType(nature: string | null): Fact<PrincipalType> | null
  certificateType(id: string | null): Fact<CertificateTypeFact> | null
  /** Meaning of the first two characters of a credit code. */
  creditCodeCategory(prefix: string): Fact<{ name: string }> | null
  /** `label`: the last label of a domain as ASCII, without the dot. */
  topLevel(label: string): Fact<TopLevel> | null
  /** By any known name; width, case, spaces, punctuation and company suffixes make no difference. */
  registrar(name: string): Fact<Registrar> | null
  /** For numbers whose first digits stand for a place that belongs to another province today. */
  idPrefix(number: string): Fact<IdPrefix> | null
  /** Every fact of a kind, in the order of its pack. */
  choices(kind: ChoiceKind): readonly { readonly id: string; readonly name: string }[]
}
