import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { KeepUnheardKey } from "@/components/ui/unheard-key";
import { mayWrite, signInOf } from "@/lib/server/permissions";
import { readTheme } from "./read-theme";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Variorum", template: "%s · Variorum" },
  description: "Every version of one news story, side by side, paragraph by paragraph.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = await readTheme();
  const asked = await headers();
  const canAdd = mayWrite({ headers: asked }).ok;
  return (
    <html lang="en" data-theme={theme}>
      <body>
        <KeepUnheardKey nonce={nonceOf(asked.get("content-security-policy"))} />
        <a className="skip-link" href="#main">
          Skip to the text
        </a>
        <SiteHeader canAdd={canAdd} signIn={signInOf({ headers: asked })} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter theme={theme} />
      </body>
    </html>
  );
}

/** What a script of ours must carry to be run: the nonce in the policy of this answer. */
const nonceOf = (policy: string | null): string | undefined =>
  policy?.split("'nonce-")[1]?.split("'")[0];
