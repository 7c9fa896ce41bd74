export function serveDesk(home: string, added: string): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>
