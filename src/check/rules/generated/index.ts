// Generated from src/check/rules/ by scripts/generate.ts (rules). Do not edit.
import type { Rule } from '../../rule.ts'
import { countMismatch } from '../count-mismatch.ts'
import { dateInconsistent } from '../date-inconsistent.ts'
import { dateSuspicious } from '../date-suspicious.ts'
import { genreVoice } from '../genre-voice.ts'
import { namesAddress } from '../names-address.ts'
import { numberingGap } from '../numbering-gap.ts'
import { numbersStyle } from '../numbers-style.ts'
import { placeholderLeft } from '../placeholder-left.ts'
import { punctuationOrdinal } from '../punctuation-ordinal.ts'
import { punctuationPairs } from '../punctuation-pairs.ts'
import { sectionMissing } from '../section-missing.ts'
import { securityMarking } from '../security-marking.ts'
import { termsUnitName } from '../terms-unit-name.ts'
import { textBrokenLine } from '../text-broken-line.ts'
import { textGarbage } from '../text-garbage.ts'
import { textMixedWidth } from '../text-mixed-width.ts'
import { textRepeatedPunctuation } from '../text-repeated-punctuation.ts'
import { wordsConfusable } from '../words-confusable.ts'

/** All rules, by id. */
export const RULES: readonly Rule[] = [countMismatch, dateInconsistent, dateSuspicious, genreVoice, namesAddress, numberingGap, numbersStyle, placeholderLeft, punctuationOrdinal, punctuationPairs, sectionMissing, securityMarking, termsUnitName, textBrokenLine, textGarbage, textMixedWidth, textRepeatedPunctuation, wordsConfusable]
