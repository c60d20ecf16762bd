/** What the main thread asks of the thread with the engine. */
export interface EngineRequest {
  readonly id: number;
  /** `close` ends the engine. */
  readonly kind: "query" | "close";
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** An error that can cross a thread's border; `code` is PostgreSQL's own. */
export interface EngineFault {
  readonly message: string;
  readonly code?: string;
  readonly detail?: string;
  readonly constraint?: string;
}

export type EngineAnswer =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly affectedRows?: number }
  | { readonly id: number; readonly fault: EngineFault };

/** The first message: open, or why not. */
export type EngineGreeting = { readonly isOpen: true } | { readonly isOpen: false; readonly message: string };
