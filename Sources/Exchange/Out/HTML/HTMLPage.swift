extension HTML {
  /// A page that needs nothing but itself: no script, no network; pictures only where they stand in the page itself.
  static func page(title: String, style: HTML, holdsPictures: Bool = false, body: HTML) -> HTML {
    let pictures: HTML = holdsPictures ? "; img-src data:" : ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'\(pictures)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      \(body)
      </body>
      </html>

      """
  }
}
