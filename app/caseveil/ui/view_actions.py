"""The actions of the menu View: tools, zoom and pages."""

from caseveil.ui.action import Action, any_file, crop_tip, page, reviewing, tool
from caseveil.ui.language import marked

VIEW = (
    Action("select", "View", marked("Select and move"), ("V",), tool("select"), icon="tool-select",
           tip=marked("Pick, move and resize regions; drag the picture to pan."), checkable=True),
    Action("box", "View", marked("Draw rectangle"), ("B",), tool("box"), reviewing, "tool-box",
           marked("Draw a rectangle to hide."), checkable=True),
    Action("polygon", "View", marked("Draw polygon"), ("L",), tool("polygon"), reviewing,
           "tool-polygon", marked("Click the corners; Enter or a double click closes."),
           checkable=True),
    Action("crop", "View", marked("Crop"), ("C",), tool("crop"), reviewing, "tool-crop",
           checkable=True, tip_now=crop_tip),
    Action("keep-only", "View", marked("Keep only this area"), ("O",), tool("keep-only"), reviewing,
           "tool-keep-only", marked("Draw the only area that stays visible."), checkable=True),
    Action("as-exported", "View", marked("Show as exported"), ("E",),
           lambda b: b.stage.toggle_exported(), reviewing, "as-exported",
           marked("Shows the picture as the clean copy will be."), checkable=True),
    Action("zoom-in", "View", marked("Zoom in"), ("+", "="), lambda b: b.stage.zoom(1), any_file,
           "zoom-in"),
    Action("zoom-out", "View", marked("Zoom out"), ("-",), lambda b: b.stage.zoom(-1), any_file,
           "zoom-out"),
    Action("zoom-fit", "View", marked("Fit to window"), ("0",), lambda b: b.stage.zoom_fit(),
           any_file,
           "zoom-fit"),
    Action("zoom-one", "View", marked("Actual pixels"), ("1",), lambda b: b.stage.zoom_one(),
           any_file,
           "zoom-one"),
    Action("page-picture", "View", marked("Picture"), ("Ctrl+1",), page("picture"), any_file),
    Action("page-tags", "View", marked("Tags"), ("Ctrl+2", "T"), page("tags"), any_file),
    Action("page-compare", "View", marked("Before and after"), ("Ctrl+3",), page("compare"),
           any_file),
    Action("page-receipt", "View", marked("Receipt"), ("Ctrl+4",), page("receipt"), any_file),
    Action("list-files", "View", marked("Go to the files"), ("Ctrl+5",), page("files"), any_file),
    Action("list-findings", "View", marked("Go to the findings"), ("Ctrl+6",), page("findings"),
           reviewing),
)  # fmt: skip
