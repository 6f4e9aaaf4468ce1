export type Theme = "system" | "light" | "dark";

export const themes: readonly Theme[] = ["system", "light", "dark"];
export const themeCookie = "theme";

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);
