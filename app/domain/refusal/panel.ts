/** What stops an act on the panel; the facts of a conflict are named, so that it can be looked up (rule 2.2). */
export type PanelActRefusal =
  | { code: 'panel-conflict'; judge: string; kind: string; personName: string; org: string; count: number }
  | { code: 'panel-seated-already'; judge: string }
  | { code: 'panel-left-already'; judge: string }
  | { code: 'panel-account-disabled'; judge: string }
