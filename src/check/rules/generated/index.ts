// Generated from src/check/rules/ by scripts/generate.ts (rules). Do not edit.
import type { Rule } from '../../rule.ts'
import { agendaMismatch } from '../agenda-mismatch.ts'
import { countMismatch } from '../count-mismatch.ts'
import { dateInconsistent } from '../date-inconsistent.ts'
import { dateSuspicious } from '../date-suspicious.ts'
import { numberingDuplicate } from '../numbering-duplicate.ts'
import { numberingGap } from '../numbering-gap.ts'
import { numberingStyle } from '../numbering-style.ts'
import { placeholderLeft } from '../placeholder-left.ts'
import { punctuationPairs } from '../punctuation-pairs.ts'
import { sectionMissing } from '../section-missing.ts'
import { securityMarking } from '../security-marking.ts'
import { textMixedWidth } from '../text-mixed-width.ts'
import { textRepeatedPunctuation } from '../text-repeated-punctuation.ts'
import { wordsConfusable } from '../words-confusable.ts'

/** All rules, by id. */
export const RULES: readonly Rule[] = [agendaMismatch, countMismatch, dateInconsistent, dateSuspicious, numberingDuplicate, numberingGap, numberingStyle, placeholderLeft, punctuationPairs, sectionMissing, securityMarking, textMixedWidth, textRepeatedPunctuation, wordsConfusable]
