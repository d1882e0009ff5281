export type Ran = { ok: boolean; stdout: string; output: string };
export function runTool(tool: string, args: string[], env?: Record<string, string>): Promise<Ran>;
export function runScript(script: string, args?: string[]): Promise<Ran>;
