"use client";

import "./globals.css";
import { Problem } from "@/components/ui/problem";

export default function GlobalError() {
  return (
    <html lang="en" data-theme="system">
      <body>
        <main id="main">
          <Problem
            status={500}
            message="The page could not be made. Nothing was lost: the texts are as they were."
          />
        </main>
      </body>
    </html>
  );
}
