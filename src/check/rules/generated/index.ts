// Generated from src/check/rules/ by scripts/generate.ts (rules). Do not edit.
import type { Rule } from '../../rule.ts'
import { attendanceSum } from '../attendance-sum.ts'
import { countMismatch } from '../count-mismatch.ts'
import { dateInconsistent } from '../date-inconsistent.ts'
import { dateSuspicious } from '../date-suspicious.ts'
import { minutesOutcome } from '../minutes-outcome.ts'
import { namesInconsistent } from '../names-inconsistent.ts'
import { numberingGap } from '../numbering-gap.ts'
import { placeholderLeft } from '../placeholder-left.ts'
import { punctuationPairs } from '../punctuation-pairs.ts'
import { sectionMissing } from '../section-missing.ts'
import { securityMarking } from '../security-marking.ts'
import { textMixedWidth } from '../text-mixed-width.ts'
import { textRepeatedPunctuation } from '../text-repeated-punctuation.ts'
import { voteSteps } from '../vote-steps.ts'
import { voteSum } from '../vote-sum.ts'
import { wordsConfusable } from '../words-confusable.ts'

/** All rules, by id. */
export const RULES: readonly Rule[] = [attendanceSum, countMismatch, dateInconsistent, dateSuspicious, minutesOutcome, namesInconsistent, numberingGap, placeholderLeft, punctuationPairs, sectionMissing, securityMarking, textMixedWidth, textRepeatedPunctuation, voteSteps, voteSum, wordsConfusable]
