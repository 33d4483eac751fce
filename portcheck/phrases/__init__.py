"""This room reads phrases: which topics each names, for whom they speak, and in which seat."""
