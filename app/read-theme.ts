import { cookies } from "next/headers";
import { isTheme, type Theme, themeCookie } from "@/components/ui/theme";

/** The theme a reader chose, from the cookie; "system" where none was chosen. */
export async function readTheme(): Promise<Theme> {
  const value = (await cookies()).get(themeCookie)?.value;
  return isTheme(value) ? value : "system";
}
