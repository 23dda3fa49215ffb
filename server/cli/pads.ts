import type { Answer, AspectSpec } from '../../app/domain/scheme-answer'
